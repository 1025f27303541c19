// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/read_text.h"

#include "ui/widgets/theme/text_lines.h"
#include "ui/widgets/theme/theme.h"

#include <QWheelEvent>

namespace stagewright {

using namespace Qt::StringLiterals;

ReadText::ReadText(const QString& text, QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setFont(stagewright::font(TextStyle::Body));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
    setStyleSheet(u"QTextEdit { background: transparent; border: none; padding: 0; }"_s);
    document()->setDocumentMargin(0);
    setPlainText(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ReadText::heightForWidth(int width) const
{
    const auto lines = wrappedLines(toPlainText(), font(), std::max(width, 1));
    return static_cast<int>(lines.size()) * fontMetrics().lineSpacing() + 2;
}

QSize ReadText::sizeHint() const
{
    constexpr int usual = 260;
    return {usual, heightForWidth(usual)};
}

QSize ReadText::minimumSizeHint() const
{
    return {80, fontMetrics().lineSpacing() + 2};
}

void ReadText::wheelEvent(QWheelEvent* event)
{
    // The page around it scrolls instead.
    event->ignore();
}

void ReadText::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    QTextCursor nothing = textCursor();
    nothing.clearSelection();
    setTextCursor(nothing);
}

} // namespace stagewright
