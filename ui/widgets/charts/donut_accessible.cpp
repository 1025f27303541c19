// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/donut_accessible.h"

#include "ui/widgets/charts/donut_chart.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

namespace stagewright {

namespace {

/// One slice: a button that says its name, value and share. A slice is only painted, so no object exists for
/// it.
class SliceAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SliceAccessible(DonutChart* chart, int index) : chart_(chart), index_(index) {}

    bool isValid() const override { return chart_ && index_ < chart_->slices().size(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return isValid() ? chart_->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override
    {
        return isValid() ? QAccessible::queryAccessibleInterface(chart_) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Button; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? chart_->described(index_) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        const QRect inside = isValid() ? chart_->sliceRect(index_) : QRect();
        return inside.isNull() ? QRect() : QRect(chart_->mapToGlobal(inside.topLeft()), inside.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.invisible = !isValid() || !chart_->isVisible() || rect().isNull();
        state.focused = isValid() && chart_->hasFocus() && chart_->highlighted() == index_;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        if (name == pressAction()) {
            Q_EMIT chart_->sliceActivated(chart_->slices().at(index_).id);
        } else if (name == setFocusAction()) {
            chart_->setFocus();
            chart_->setHighlighted(index_);
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<DonutChart> chart_;
    int index_;
};

class DonutAccessible final : public QAccessibleWidget
{
public:
    explicit DonutAccessible(DonutChart* chart) : QAccessibleWidget(chart, QAccessible::Chart) {}
    ~DonutAccessible() override
    {
        for (const QAccessible::Id slice : std::as_const(slices_))
            QAccessible::deleteAccessibleInterface(slice);
    }

    int childCount() const override { return chart() ? static_cast<int>(chart()->slices().size()) : 0; }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (slices_.size() <= index) {
            slices_.append(QAccessible::registerAccessibleInterface(
                new SliceAccessible(chart(), static_cast<int>(slices_.size()))));
        }
        return QAccessible::accessibleInterface(slices_.at(index));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const QAccessible::Id id = QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child));
        return static_cast<int>(slices_.indexOf(id));
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index)->rect().contains(x, y))
                return child(index);
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        return chart() && chart()->hasFocus() ? child(chart()->highlighted()) : nullptr;
    }

private:
    DonutChart* chart() const { return qobject_cast<DonutChart*>(object()); }

    mutable QList<QAccessible::Id> slices_; ///< made on request
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className != QLatin1String("stagewright::DonutChart"))
        return nullptr;
    auto* chart = qobject_cast<DonutChart*>(object);
    return chart ? new DonutAccessible(chart) : nullptr;
}

} // namespace

void makeDonutsAccessible()
{
    static const bool done = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace stagewright
