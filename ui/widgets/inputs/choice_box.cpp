// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/choice_box.h"

#include "core/domain/name.h"
#include "ui/text/isolated.h"
#include "ui/widgets/inputs/choice_delegate.h"
#include "ui/widgets/inputs/mark_wrong.h"
#include "ui/widgets/text/tool_tip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace stagewright {

namespace {

/// Finds the typed text within the folded texts of the choices.
class FoldingCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString& path) const override { return {folded(path)}; }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(14);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setItemDelegate(new ChoiceDelegate(this));
    setCompleter(new FoldingCompleter(model(), this));
    completer()->setCompletionRole(ChoiceDelegate::FoldedRole);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->popup()->setItemDelegate(new ChoiceDelegate(this));
    lineEdit()->installEventFilter(this);
    connect(lineEdit(), &QLineEdit::textChanged, this, [this] {
        if (!isWrong())
            showMistake();
    });
    connect(this, &QComboBox::activated, this, &ChoiceBox::announce);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ChoiceBox::settle);
}

void ChoiceBox::setChoices(const QList<Choice>& choices)
{
    if (choices == choices_ && count() == choices.size() + (noneText_.isEmpty() ? 0 : 1))
        return;
    const qint64 kept = currentId();
    const QString written = isWrong() ? currentText() : newText();
    // Lists change while somebody types: the typed text and the cursor stay as they are.
    // The name of the choice itself is not typed text, and may be what has changed.
    const bool focused = lineEdit()->hasFocus();
    const bool typing = focused && currentText() != itemText(currentIndex());
    const QString typed = typing ? currentText() : QString();
    const int cursor = lineEdit()->cursorPosition();
    choices_ = choices;
    {
        const QSignalBlocker quiet(this);
        clear();
        const auto add = [this](const Choice& choice) {
            addItem(choice.text, choice.id);
            setItemData(count() - 1, choice.detail, ChoiceDelegate::DetailRole);
            setItemData(count() - 1, folded(choice.text), ChoiceDelegate::FoldedRole);
        };
        if (!noneText_.isEmpty())
            add({0, noneText_, {}});
        for (const Choice& choice : choices_)
            add(choice);
        const int at = kept != 0 ? findData(kept) : -1;
        if (at < 0 && !written.isEmpty()) {
            setCurrentIndex(-1);
            setEditText(written);
        } else {
            setCurrentIndex(at >= 0 || noneText_.isEmpty() ? at : 0);
        }
        if (!typed.isEmpty() && typed != currentText())
            setEditText(typed);
        if (focused)
            lineEdit()->setCursorPosition(cursor);
    }
    announce();
}

void ChoiceBox::setNoneText(const QString& text)
{
    noneText_ = text;
    const QList<Choice> same = std::exchange(choices_, {});
    clear();
    setChoices(same);
}

void ChoiceBox::setCreatable(bool creatable)
{
    creatable_ = creatable;
}

int ChoiceBox::writtenIndex() const
{
    const QString written = currentText().trimmed();
    if (currentIndex() >= 0 && itemText(currentIndex()).trimmed() == written)
        return currentIndex();
    if (written.isEmpty())
        return -1;
    const QString key = identityKey(written);
    for (int i = 0; i < count(); ++i) {
        if (identityKey(itemText(i)) == key)
            return i;
    }
    // A new company may have nearly the same name as a known one.
    if (creatable_)
        return -1;
    const QString plain = folded(written);
    const auto text = [this](int i) {
        return itemData(i, ChoiceDelegate::FoldedRole).toString();
    };
    const int alike = onlyIndex([&](int i) { return text(i) == plain; });
    return alike >= 0 ? alike : onlyIndex([&](int i) { return text(i).startsWith(plain); });
}

template<class Matches>
int ChoiceBox::onlyIndex(Matches matches) const
{
    int found = -1;
    for (int i = 0; i < count(); ++i) {
        if (!matches(i))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

bool ChoiceBox::isWrong() const
{
    return !creatable_ && !currentText().trimmed().isEmpty() && writtenIndex() < 0;
}

QString ChoiceBox::mistake() const
{
    if (!isWrong())
        return {};
    const QString written = currentText().simplified();
    const QString plain = folded(written);
    const bool several = std::any_of(choices_.cbegin(), choices_.cend(), [&plain](const Choice& choice) {
        return folded(choice.text).startsWith(plain);
    });
    return several
               ? tr("More than one entry of the list begins with \"%1\". Choose one.").arg(isolated(written))
               : tr("There is no \"%1\" in the list. Choose an entry of it.").arg(isolated(written));
}

qint64 ChoiceBox::currentId() const
{
    const int at = writtenIndex();
    return at >= 0 ? itemData(at).toLongLong() : 0;
}

void ChoiceBox::setCurrentId(qint64 id)
{
    {
        const QSignalBlocker quiet(this);
        const int at = id != 0 ? findData(id) : -1;
        setCurrentIndex(at >= 0 || noneText_.isEmpty() ? at : 0);
        if (at < 0 && noneText_.isEmpty())
            clearEditText();
    }
    announce();
}

QString ChoiceBox::newText() const
{
    return creatable_ && writtenIndex() < 0 ? currentText().trimmed() : QString();
}

void ChoiceBox::setNewText(const QString& text)
{
    {
        const QSignalBlocker quiet(this);
        setCurrentIndex(-1);
        setEditText(text);
    }
    announce();
}

QString ChoiceBox::entered() const
{
    const qint64 id = currentId();
    if (id == 0)
        return currentText().trimmed();
    // A key that nobody reads.
    return choiceMark + QString::fromLatin1(QByteArray::number(id)) + u' ' + currentText();
}

void ChoiceBox::setEntered(const QString& entered)
{
    if (!entered.startsWith(choiceMark)) {
        setNewText(entered);
        return;
    }
    const qsizetype end = entered.indexOf(u' ');
    const qint64 id = entered.mid(1, end - 1).toLongLong();
    if (findData(id) >= 0)
        setCurrentId(id);
    else
        setNewText(entered.mid(end + 1));
}

void ChoiceBox::setPlaceholder(const QString& text)
{
    lineEdit()->setPlaceholderText(text);
}

bool ChoiceBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == lineEdit()) {
        if (event->type() == QEvent::MouseButtonPress) {
            pressed_ = static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
        } else if (event->type() == QEvent::MouseButtonRelease && pressed_) {
            pressed_ = false;
            // Somebody who selected letters by dragging wants to change them.
            if (!lineEdit()->hasSelectedText() || lineEdit()->selectedText() == lineEdit()->text())
                offerAll();
        }
    }
    return QComboBox::eventFilter(watched, event);
}

void ChoiceBox::offerAll()
{
    if (count() == 0 || !lineEdit()->isEnabled() || lineEdit()->isReadOnly())
        return;
    lineEdit()->selectAll();
    completer()->setCompletionPrefix(QString());
    completer()->complete();
    // While nothing is typed, the completer lists every choice in the order of the box.
    QAbstractItemView* list = completer()->popup();
    const QModelIndex chosen = completer()->completionModel()->index(writtenIndex(), 0);
    if (chosen.isValid())
        list->scrollTo(chosen, QAbstractItemView::PositionAtCenter);
}

void ChoiceBox::focusOutEvent(QFocusEvent* event)
{
    QComboBox::focusOutEvent(event);
    settle();
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    // Scrolling a form must not change its values.
    event->ignore();
}

void ChoiceBox::settle()
{
    const QAbstractItemView* offered = completer()->popup();
    if (offered && offered->isVisible())
        return;
    {
        const QSignalBlocker quiet(this);
        putInOrder();
    }
    showMistake();
    if (!isWrong())
        announce();
}

void ChoiceBox::showMistake()
{
    markWrong(this, isWrong());
    lineEdit()->setToolTip(toolTipText(mistake()));
    setAccessibleDescription(mistake());
}

void ChoiceBox::putInOrder()
{
    int at = writtenIndex();
    const bool empty = currentText().trimmed().isEmpty();
    // Typed text is never dropped silently.
    if (at < 0 && !empty)
        return;
    if (at < 0 && !noneText_.isEmpty())
        at = 0;
    setCurrentIndex(at);
    setEditText(at >= 0 ? itemText(at) : QString());
}

void ChoiceBox::announce()
{
    const qint64 now = currentId();
    if (!lineEdit()->hasFocus())
        lineEdit()->setCursorPosition(0);
    if (now == announced_)
        return;
    announced_ = now;
    Q_EMIT currentIdChanged(now);
}

} // namespace stagewright
