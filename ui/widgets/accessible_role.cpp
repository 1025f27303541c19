// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_role.h"

#include "ui/widgets/plain_description.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace stagewright {

namespace {

constexpr auto roleProperty = "_stagewright_accessible_role";
constexpr auto selectedProperty = "_stagewright_accessible_selected";

/// A widget that draws itself, as assistive programs see it.
class DrawnWidget final : public QAccessibleWidget
{
public:
    DrawnWidget(QWidget* drawn, QAccessible::Role role) : QAccessibleWidget(drawn, role) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString told = QAccessibleWidget::text(kind);
        // Qt tells nobody when a description is taken away, and then reads the tool tip.
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
        return told;
    }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    // Qt asks once for each class the object is of; the most special one comes first.
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
    // Qt's bridge to AT-SPI passes this one on as the change of state, and not the one above.
    QAccessibleEvent selection(widget, QAccessible::Selection);
    QAccessible::updateAccessibility(&selection);
}

} // namespace stagewright
