// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/drafts/form_keeper.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/inputs/form_state.h"
#include "ui/widgets/window/card_dialog.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>

#include <chrono>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds glance(300);

constexpr QLatin1StringView fieldsKey("fields");
constexpr QLatin1StringView overKey("over");

/// The values in `all` of just these fields.
QJsonObject valuesOf(const QJsonObject& all, const QJsonObject& fields)
{
    QJsonObject values;
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        if (all.contains(field.key()))
            values.insert(field.key(), all.value(field.key()));
    }
    return values;
}

QJsonObject overlaid(QJsonObject below, const QJsonObject& above)
{
    for (auto field = above.constBegin(); field != above.constEnd(); ++field)
        below.insert(field.key(), field.value());
    return below;
}

} // namespace

FormKeeper::FormKeeper(Desk& desk, QWidget& form, QBoxLayout& notice, QObject* parent)
    : QObject(parent),
      form_(form),
      keeper_(desk),
      notice_(new Banner(Tone::Accent, tr("You typed this earlier and did not save it."), &form))
{
    notice_->setObjectName(u"keptNotice"_s);
    notice_->setAction(tr("Start over"));
    notice_->hide();
    notice.insertWidget(0, notice_);
    connect(notice_, &Banner::actionRequested, this, &FormKeeper::startAnew);
    // Forms of every kind are checked at intervals, so that fields do not have to report each letter.
    timer_.setInterval(glance);
    connect(&timer_, &QTimer::timeout, this, &FormKeeper::look);
    connect(&desk, &Desk::keepWanted, this, [this] {
        look();
        keeper_.flush();
    });
}

QJsonObject FormKeeper::typed() const
{
    return changedFields(overlaid(stored_, typedOver_), formState(form_));
}

QString FormKeeper::content() const
{
    const QJsonObject fields = typed();
    if (fields.isEmpty())
        return {};
    const QJsonObject over = valuesOf(overlaid(stored_, typedOver_), fields);
    const QJsonObject kept{{fieldsKey, fields}, {overKey, over}};
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void FormKeeper::open(const QString& place, DealId deal)
{
    notice_->hide();
    rebase();
    keeper_.begin(place, deal, [this](const QString& content) { restore(content); });
    if (keeper_.isActive())
        timer_.start();
}

void FormKeeper::rebase()
{
    stored_ = formState(form_);
    typedOver_ = {};
}

void FormKeeper::showAnew(const std::function<void()>& show)
{
    const QJsonObject own = typed();
    show();
    QJsonObject shown = formState(form_);
    for (auto field = own.constBegin(); field != own.constEnd(); ++field)
        shown.insert(field.key(), stored_.value(field.key()));
    stored_ = shown;
}

void FormKeeper::look()
{
    if (keeper_.isActive())
        keeper_.typed(content());
}

void FormKeeper::restore(const QString& content)
{
    const QJsonObject read = QJsonDocument::fromJson(content.toUtf8()).object();
    const bool knowsBase = read.contains(fieldsKey);
    const QJsonObject kept = knowsBase ? read.value(fieldsKey).toObject() : read;
    const QJsonObject since = typed();
    QJsonObject wanted;
    for (auto field = kept.constBegin(); field != kept.constEnd(); ++field) {
        // What was typed during the read stays; only multi-line texts have room for both.
        if (!since.contains(field.key()))
            wanted.insert(field.key(), field.value());
        else if (form_.findChild<QPlainTextEdit*>(field.key()) && since.value(field.key()) != field.value())
            wanted.insert(field.key(),
                          QString(field->toString() + u'\n' + since.value(field.key()).toString()));
    }
    // If somebody has changed the values this was typed over, saving will ask.
    typedOver_ = changedFields(stored_, valuesOf(read.value(overKey).toObject(), wanted));
    if (!typedOver_.isEmpty()) {
        const QJsonObject shown = formState(form_);
        putInto(form_, overlaid(stored_, typedOver_), Filled::AsStored);
        Q_EMIT basisShown();
        putBack(changedFields(formState(form_), shown));
    }
    putBack(wanted);
    look();
    if (typed().isEmpty())
        return;
    notice_->show();
    Q_EMIT restored();
}

/// Choosing a value may also fill another field, but only the kept fields had been touched.
void FormKeeper::putBack(const QJsonObject& fields)
{
    const QJsonObject before = formState(form_);
    putInto(form_, fields, Filled::ByPerson);
    QJsonObject along = changedFields(before, formState(form_));
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
        along.remove(field.key());
    putInto(form_, valuesOf(before, along), Filled::AsStored);
}

void FormKeeper::startAnew()
{
    putInto(form_, stored_, Filled::AsStored);
    if (!typedOver_.isEmpty()) {
        typedOver_ = {};
        Q_EMIT basisShown();
    }
    settled();
    Q_EMIT startedAnew();
}

void FormKeeper::settled()
{
    notice_->hide();
    keeper_.drop();
}

void FormKeeper::stored(const QJsonObject& fields)
{
    stored_ = overlaid(stored_, fields);
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
        typedOver_.remove(field.key());
    notice_->hide();
    if (typed().isEmpty())
        settled();
    else
        look();
}

void FormKeeper::close()
{
    look();
    timer_.stop();
    keeper_.end();
    notice_->hide();
}

FormKeeper* keepTyped(Desk& desk, CardDialog& dialog, const QString& place, DealId deal)
{
    auto* keeper = new FormKeeper(desk, dialog, *dialog.content(), &dialog);
    keeper->open(place, deal);
    QObject::connect(keeper, &FormKeeper::restored, &dialog, &CardDialog::fitToContent);
    QObject::connect(&dialog, &QDialog::finished, keeper, [keeper](int result) {
        if (result == QDialog::Accepted)
            keeper->settled();
        else
            keeper->close();
    });
    return keeper;
}

} // namespace stagewright
