// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/edit_watch.h"

#include "ui/widgets/inputs/people_picker.h"
#include "ui/widgets/inputs/segmented.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace stagewright {

namespace {

template<class Field, class Signal>
void watchAll(const QWidget& root, Signal changed, const QObject* context,
              const std::function<void()>& edited, QList<QMetaObject::Connection>& connections)
{
    const auto fields = root.findChildren<Field*>();
    for (Field* each : fields)
        connections.append(QObject::connect(each, changed, context, [edited] { edited(); }));
}

} // namespace

QList<QMetaObject::Connection> watchEdits(const QWidget& root, const QObject* context,
                                          const std::function<void()>& edited)
{
    QList<QMetaObject::Connection> connections;
    watchAll<QLineEdit>(root, &QLineEdit::textEdited, context, edited, connections);
    watchAll<QPlainTextEdit>(root, &QPlainTextEdit::textChanged, context, edited, connections);
    watchAll<QTextEdit>(root, &QTextEdit::textChanged, context, edited, connections);
    watchAll<QComboBox>(root, &QComboBox::activated, context, edited, connections);
    watchAll<Segmented>(root, &Segmented::currentChanged, context, edited, connections);
    watchAll<PeoplePicker>(root, &PeoplePicker::chosenChanged, context, edited, connections);
    watchAll<QAbstractButton>(root, &QAbstractButton::toggled, context, edited, connections);
    return connections;
}

} // namespace stagewright
