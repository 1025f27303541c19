// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessibility/accessible_role.h"

#include "ui/widgets/accessibility/plain_description.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace stagewright {

namespace {

constexpr auto roleProperty = "_stagewright_accessible_role";
constexpr auto selectedProperty = "_stagewright_accessible_selected";
constexpr auto focusProperty = "_stagewright_accessible_focus_of_parent";
constexpr auto columnsProperty = "_stagewright_accessible_columns";
constexpr int columnStep = 60; ///< pixels; what begins closer together counts as one column

/// A self-drawn widget as assistive technology sees it.
class DrawnWidget final : public QAccessibleWidget
{
public:
    DrawnWidget(QWidget* drawn, QAccessible::Role role) : QAccessibleWidget(drawn, role) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString told = QAccessibleWidget::text(kind);
        if (const auto* button = qobject_cast<QAbstractButton*>(widget());
            button && kind == QAccessible::Name && told.isEmpty())
            return button->text();
        // Qt does not announce that a description was removed, and then reads out the tool tip.
        const bool fromToolTip =
            kind == QAccessible::Description && widget()->accessibleDescription().isEmpty();
        return fromToolTip ? plainToolTip(told) : told;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State told = QAccessibleWidget::state();
        if (const QVariant selected = widget()->property(selectedProperty); selected.isValid()) {
            told.selectable = true;
            told.selected = selected.toBool();
        }
        if (const auto* button = qobject_cast<QAbstractButton*>(widget())) {
            told.checkable = button->isCheckable() && role() == QAccessible::RadioButton;
            told.checked = told.checkable && button->isChecked();
            if (widget()->property(focusProperty).toBool()) {
                told.focusable = true;
                told.focused = button->isChecked() && widget()->parentWidget()->hasFocus();
            }
        }
        return told;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (const auto* button = qobject_cast<QAbstractButton*>(widget()); button && button->isEnabled()) {
            names << pressAction();
            if (role() == QAccessible::RadioButton)
                names << toggleAction();
        }
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& action) override
    {
        auto* button = qobject_cast<QAbstractButton*>(widget());
        if (button && action == pressAction())
            button->click();
        else if (button && action == toggleAction())
            button->toggle();
        else
            QAccessibleWidget::doAction(action);
    }

    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        return isColumns() ? inColumns().value(index) : QAccessibleWidget::child(index);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (!isColumns())
            return QAccessibleWidget::indexOfChild(child);
        const auto parts = inColumns();
        for (qsizetype at = 0; at < parts.size(); ++at) {
            if (parts.at(at)->object() == child->object())
                return static_cast<int>(at);
        }
        return -1;
    }

private:
    [[nodiscard]] bool isColumns() const { return widget()->property(columnsProperty).toBool(); }

    [[nodiscard]] QList<QAccessibleInterface*> inColumns() const
    {
        QList<QAccessibleInterface*> parts;
        for (int at = 0; at < childCount(); ++at)
            parts.append(QAccessibleWidget::child(at));
        parts.removeAll(nullptr);
        std::stable_sort(parts.begin(), parts.end(), [](const auto* a, const auto* b) {
            const QPoint one = static_cast<QWidget*>(a->object())->pos();
            const QPoint two = static_cast<QWidget*>(b->object())->pos();
            const int left = one.x() / columnStep;
            const int right = two.x() / columnStep;
            return left != right ? left < right : one.y() < two.y();
        });
        return parts;
    }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    // Qt asks once for each class of the object, the most derived one first.
    if (!object || className != QLatin1String(object->metaObject()->className()))
        return nullptr;
    const QVariant role = object->property(roleProperty);
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget || !role.isValid())
        return nullptr;
    return new DrawnWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void setAccessibleFocusOfParent(QWidget* widget)
{
    widget->setProperty(focusProperty, true);
}

void setAccessibleColumns(QWidget* widget)
{
    setAccessibleRole(widget, QAccessible::Grouping);
    widget->setProperty(columnsProperty, true);
}

void setAccessibleSelected(QWidget* widget, bool selected)
{
    const QVariant before = widget->property(selectedProperty);
    if (before.isValid() && before.toBool() == selected)
        return;
    widget->setProperty(selectedProperty, selected);
    if (!before.isValid() && !selected)
        return;
    QAccessible::State changed;
    changed.selected = true;
    QAccessibleStateChangeEvent stateChange(widget, changed);
    QAccessible::updateAccessibility(&stateChange);
    // Qt's AT-SPI bridge forwards this event as the change of state, not the one above.
    QAccessibleEvent selection(widget, QAccessible::Selection);
    QAccessible::updateAccessibility(&selection);
}

} // namespace stagewright
