// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/form_state.h"

#include "ui/widgets/inputs/choice_box.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <functional>

namespace stagewright {

namespace {

constexpr const char* enteredProperty = "entered";

bool hasEntered(const QWidget* widget)
{
    return widget->metaObject()->indexOfProperty(enteredProperty) >= 0;
}

/// The property through which a field is read and written; nothing if the widget is not a field.
const char* propertyOf(const QWidget* widget)
{
    if (hasEntered(widget))
        return enteredProperty;
    if (qobject_cast<const QSpinBox*>(widget))
        return "value";
    if (qobject_cast<const QComboBox*>(widget))
        return "currentIndex";
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->isReadOnly() ? nullptr : "text";
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return text->isReadOnly() ? nullptr : "plainText";
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->isCheckable() ? "checked" : nullptr;
    return nullptr;
}

constexpr QLatin1StringView differing("partly");

/// A check box over several records that differ is neither on nor off.
QString valueOf(const QWidget* widget, const char* property)
{
    const auto* box = qobject_cast<const QCheckBox*>(widget);
    if (box && box->checkState() == Qt::PartiallyChecked)
        return differing;
    return widget->property(property).toString();
}

void setValue(QWidget* widget, const char* property, const QString& value, Filled filled)
{
    if (auto* box = qobject_cast<QCheckBox*>(widget)) {
        box->setTristate(value == differing);
        box->setCheckState(value == differing         ? Qt::PartiallyChecked
                           : QVariant(value).toBool() ? Qt::Checked
                                                      : Qt::Unchecked);
        return;
    }
    widget->setProperty(property, value);
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        line->setModified(filled == Filled::ByPerson);
}

/// A choice that was renamed meanwhile is still the same one: it is recognised by its number.
QString sameness(const QJsonValue& value)
{
    const QString text = value.toString();
    return text.startsWith(ChoiceBox::choiceMark) ? text.section(u' ', 0, 0) : text;
}

using Take = std::function<void(QWidget*, const char* property)>;

void eachField(const QWidget& form, const Take& take)
{
    for (QObject* child : form.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (!widget || widget->isWindow())
            continue;
        const char* property = widget->objectName().isEmpty() ? nullptr : propertyOf(widget);
        if (property)
            take(widget, property);
        else if (!qobject_cast<QAbstractButton*>(widget))
            eachField(*widget, take);
    }
}

} // namespace

QJsonObject formState(const QWidget& form)
{
    QJsonObject state;
    eachField(form, [&state](const QWidget* widget, const char* property) {
        if (!state.contains(widget->objectName()))
            state.insert(widget->objectName(), valueOf(widget, property));
    });
    return state;
}

QJsonObject changedFields(const QJsonObject& before, const QJsonObject& now)
{
    QJsonObject changed;
    for (auto field = now.constBegin(); field != now.constEnd(); ++field) {
        if (sameness(before.value(field.key())) != sameness(field.value()))
            changed.insert(field.key(), field.value());
    }
    return changed;
}

void putInto(QWidget& form, const QJsonObject& fields, Filled filled)
{
    QStringList put;
    eachField(form, [&](QWidget* widget, const char* property) {
        const auto field = fields.constFind(widget->objectName());
        if (field == fields.constEnd() || put.contains(widget->objectName()))
            return;
        put.append(widget->objectName());
        if (valueOf(widget, property) != field->toString())
            setValue(widget, property, field->toString(), filled);
        // The cursor goes to the end, so that the person can continue writing.
        if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
            text->moveCursor(QTextCursor::End);
    });
}

} // namespace stagewright
