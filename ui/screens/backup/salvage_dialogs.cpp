// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/backup/salvage_dialogs.h"

#include "core/domain/money.h"
#include "ui/text/salvage_text.h"
#include "ui/widgets/text/labels.h"

#include <QComboBox>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

SalvageCurrencyDialog::SalvageCurrencyDialog(QWidget* parent)
    : CardDialog(tr("Which currency was it?"), parent), currencies_(new QComboBox(this))
{
    setObjectName(u"salvageCurrencyDialog"_s);
    setMinimumWidth(480);
    auto* why = new TextLabel(tr("The currency of the workspace cannot be read any more, and without it the "
                                 "amounts of its deals mean nothing."),
                              TextStyle::Body, TextTone::Muted, this);
    why->setWordWrap(true);
    content()->addWidget(why);
    currencies_->setObjectName(u"salvageCurrency"_s);
    currencies_->setAccessibleName(tr("Currency"));
    currencies_->setPlaceholderText(tr("Choose the currency"));
    for (const Currency& each : Currency::all())
        currencies_->addItem(
            each.symbol() == each.code() ? each.code() : each.code() + u" · "_s + each.symbol(), each.code());
    currencies_->setCurrentIndex(-1);
    content()->addWidget(currencies_);
    primary()->setText(tr("Continue"));
}

QString SalvageCurrencyDialog::currency() const
{
    return currencies_->currentData().toString();
}

void SalvageCurrencyDialog::accept()
{
    if (currency().isEmpty()) {
        showError(tr("Choose the currency."));
        currencies_->setFocus();
        return;
    }
    CardDialog::accept();
}

SalvageReportDialog::SalvageReportDialog(const SalvageReport& report, QWidget* parent)
    : CardDialog(tr("What could be saved"), parent)
{
    setObjectName(u"salvageReportDialog"_s);
    setMinimumWidth(520);
    const auto add = [this](const QString& text, TextTone tone, const QString& name) {
        auto* label = new TextLabel(text, TextStyle::Body, tone, this);
        label->setObjectName(name);
        label->setWordWrap(true);
        content()->addWidget(label);
    };
    add(salvageSentence(report) + u' ' + tr("The damaged file was left as it is."), TextTone::Normal,
        u"salvageSentence"_s);
    for (const QString& line : assumedLines(report))
        add(line, TextTone::Warning, u"salvageAssumed"_s);
    auto* parts = new QListWidget(this);
    parts->setObjectName(u"salvagedParts"_s);
    parts->setAccessibleName(tr("Saved and missing, kind by kind"));
    parts->setMinimumHeight(220);
    parts->addItems(salvagedLines(report));
    content()->addWidget(parts);
    secondary()->hide();
    primary()->setText(tr("Close"));
}

} // namespace stagewright
