// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessibility/plain_description.h"

#include "ui/widgets/text/tool_tip.h"

#include <QApplication>
#include <QEvent>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// Stores the description that came from the tool tip, to tell it from one that somebody set.
constexpr auto fromToolTip = "_stagewright_description_from_tool_tip";

/// Reverses toolTipText(); null for any other markup.
QString unescaped(const QString& toolTip)
{
    static const QString opening = u"<qt>"_s;
    static const QString closing = u"</qt>"_s;
    if (!toolTip.startsWith(opening) || !toolTip.endsWith(closing))
        return {};
    QString text = toolTip.sliced(opening.size(), toolTip.size() - opening.size() - closing.size());
    text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    text.replace(u"&amp;"_s, u"&"_s);
    return toolTipText(text) == toolTip ? text : QString();
}

void describe(QWidget* widget)
{
    const QString before = widget->property(fromToolTip).toString();
    const QString description = widget->accessibleDescription();
    if (!description.isEmpty() && description != before)
        return;
    QString plain = plainToolTip(widget->toolTip());
    // Text without markup is read out well as it is.
    if (plain == widget->toolTip())
        plain.clear();
    if (plain == before && plain == description)
        return;
    widget->setProperty(fromToolTip, plain);
    widget->setAccessibleDescription(plain);
}

/// Sees every change of a tool tip. Accessible interfaces of our own would be asked later and less often, but
/// those of Qt's buttons, labels and editors are private: each would have to be rewritten or wrapped.
class DescriptionKeeper final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ToolTipChange && watched->isWidgetType())
            describe(static_cast<QWidget*>(watched));
        return false;
    }
};

} // namespace

QString plainToolTip(const QString& toolTip)
{
    // Nearly all are like this, and a board has hundreds: no text document is made for them.
    if (const QString text = unescaped(toolTip); !text.isNull())
        return text.simplified();
    if (!Qt::mightBeRichText(toolTip))
        return toolTip;
    QString plain;
    const QString text = QTextDocumentFragment::fromHtml(toolTip).toPlainText();
    for (const QString& each : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString line = each.simplified();
        if (line.isEmpty())
            continue;
        if (!plain.isEmpty())
            plain += u".!?:;,"_s.contains(plain.back()) ? u" "_s : u". "_s;
        plain += line;
    }
    return plain;
}

void keepDescriptionsPlain(QApplication& application)
{
    application.installEventFilter(new DescriptionKeeper(&application));
}

} // namespace stagewright
