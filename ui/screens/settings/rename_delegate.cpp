// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/rename_delegate.h"

#include "ui/models/desk/navigator.h"
#include "ui/models/desk/small_table_model.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr auto baseProperty = "stagewrightBase";

/// What is typed into the editor, and the name it was typed over; empty if they are equal.
QString contentOf(const QLineEdit& field)
{
    const QString base = field.property(baseProperty).toString();
    if (field.text() == base)
        return {};
    const QJsonObject kept{{u"name"_s, field.text()}, {u"over"_s, base}};
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace

RenameDelegate::RenameDelegate(Desk& desk, Navigator& navigator, const QString& place, QObject* parent)
    : TableDelegate(parent),
      desk_(desk),
      navigator_(navigator),
      place_(place),
      keeper_(new TypingKeeper(desk, this))
{
    connect(&desk_, &Desk::keepWanted, keeper_, &TypingKeeper::flush);
}

QString RenameDelegate::placeOf(qint64 id) const
{
    return place_ + u"/"_s + ProductId(id).toText();
}

std::optional<QString> RenameDelegate::takeBase() const
{
    return std::exchange(base_, std::nullopt);
}

void RenameDelegate::stored(UserId actor, qint64 id) const
{
    dropTyped(desk_, actor, placeOf(id), sent_.take(id));
}

QWidget* RenameDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    QWidget* editor = TableDelegate::createEditor(parent, option, index);
    auto* field = qobject_cast<QLineEdit*>(editor);
    if (!field)
        return editor;
    field->setObjectName(u"renameField"_s);
    field->setAccessibleName(index.data(Qt::EditRole).toString());
    keeper_->begin(placeOf(index.data(SmallTableModel::IdRole).toLongLong()), {},
                   [this, field = QPointer<QWidget>(field)](const QString& content) {
                       if (field)
                           offer(field, content);
                   });
    connect(field, &QLineEdit::textChanged, keeper_, [this, field] { keeper_->typed(contentOf(*field)); });
    return editor;
}

void RenameDelegate::offer(QWidget* editor, const QString& content) const
{
    auto* field = static_cast<QLineEdit*>(editor);
    const QJsonObject kept = QJsonDocument::fromJson(content.toUtf8()).object();
    const QString base = field->property(baseProperty).toString();
    // Somebody who is already typing is not interrupted.
    if (field->text() != base || !kept.contains(u"name"_s))
        return;
    if (kept.value(u"name"_s).toString().simplified() == base) {
        keeper_->drop(); // it was stored when the window closed
        return;
    }
    // The name it was typed over may have changed by now: saving will then ask.
    field->setProperty(baseProperty, kept.value(u"over"_s).toString());
    field->setText(kept.value(u"name"_s).toString());
    navigator_.tell(tr("You typed this name earlier and did not save it."), tr("Start over"),
                    [field = QPointer(field), base] {
                        if (!field)
                            return;
                        field->setProperty(baseProperty, base);
                        field->setText(base);
                        field->selectAll();
                        field->setFocus();
                    });
}

void RenameDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const
{
    keeper_->end();
    TableDelegate::destroyEditor(editor, index);
}

void RenameDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (editor->property(baseProperty).isValid())
        return;
    editor->setProperty(baseProperty, index.data(Qt::EditRole).toString());
    TableDelegate::setEditorData(editor, index);
}

void RenameDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    base_ = editor->property(baseProperty).toString();
    const auto* field = qobject_cast<QLineEdit*>(editor);
    if (field)
        sent_.insert(index.data(SmallTableModel::IdRole).toLongLong(), contentOf(*field));
    if (!field || field->text().simplified() != *base_)
        TableDelegate::setModelData(editor, model, index);
    base_.reset();
}

} // namespace stagewright
