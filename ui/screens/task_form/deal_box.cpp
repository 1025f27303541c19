// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/task_form/deal_box.h"

#include "ui/models/desk/desk.h"
#include "ui/widgets/inputs/choice_box.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace stagewright {

namespace {

constexpr int mostFound = 12;
constexpr int idRole = Qt::UserRole + 1;

} // namespace

DealBox::DealBox(Desk& desk, QWidget* parent)
    : QLineEdit(parent), desk_(desk), found_(new QStandardItemModel(this))
{
    setPlaceholderText(tr("No deal"));
    auto* completer = new QCompleter(found_, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &DealBox::take);
    connect(this, &QLineEdit::textEdited, this, &DealBox::search);
    connect(this, &QLineEdit::textChanged, this, &DealBox::dealChanged);
}

void DealBox::setDeal(DealId deal, const QString& name)
{
    deal_ = deal;
    name_ = name;
    setText(name);
    if (deal.isNull() || !name.isEmpty())
        return;
    desk_
        .read([viewer = desk_.actor(), deal](Workspace& workspace) {
            return workspace.dealQueries().details(viewer, deal);
        })
        .then(this, [this, deal](const Result<DealDetails>& details) {
            if (!details || deal_ != deal || !name_.isEmpty())
                return;
            const bool untouched = text().isEmpty();
            name_ = details->deal.facts.name;
            if (untouched)
                setText(name_);
        });
}

bool DealBox::isWrong() const
{
    const QString typed = text().simplified();
    return !typed.isEmpty() && typed != name_.simplified();
}

QString DealBox::entered() const
{
    if (isWrong())
        return text();
    return deal_.isNull() ? QString()
                          : ChoiceBox::choiceMark + QString::fromLatin1(QByteArray::number(deal_.value())) +
                                u' ' + name_;
}

void DealBox::setEntered(const QString& entered)
{
    if (entered.startsWith(ChoiceBox::choiceMark)) {
        setDeal(DealId(entered.section(u' ', 0, 0).mid(1).toLongLong()), entered.section(u' ', 1));
        return;
    }
    deal_ = {};
    name_.clear();
    setText(entered);
}

void DealBox::search(const QString& text)
{
    if (text.simplified().isEmpty()) {
        found_->clear();
        deal_ = {};
        name_.clear();
        return;
    }
    desk_
        .read([viewer = desk_.actor(), text](Workspace& workspace) {
            return workspace.dealQueries().search(viewer, text, mostFound);
        })
        .then(this, [this, text](const Result<QList<DealRow>>& rows) {
            if (!rows || this->text() != text)
                return;
            found_->clear();
            for (const DealRow& row : *rows) {
                auto* item = new QStandardItem(row.name);
                item->setData(row.id.value(), idRole);
                item->setEditable(false);
                if (!row.companyName.isEmpty())
                    item->setToolTip(row.companyName);
                found_->appendRow(item);
            }
            if (hasFocus())
                completer()->complete();
        });
}

void DealBox::take(const QModelIndex& found)
{
    deal_ = DealId(found.data(idRole).toLongLong());
    name_ = found.data().toString();
    setText(name_);
    Q_EMIT dealChanged();
}

} // namespace stagewright
