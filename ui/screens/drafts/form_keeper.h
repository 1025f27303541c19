// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/typing_keeper.h"

#include <QJsonObject>
#include <QTimer>

#include <functional>

class QBoxLayout;
class QWidget;

namespace stagewright {

class Banner;
class CardDialog;

/// Keeps what is typed into a form until it is stored or discarded, for each person and each subject of the
/// form. Restores it the next time the form is opened, and says so, offering to start over.
class FormKeeper : public QObject
{
    Q_OBJECT

public:
    /// The notice that something was restored goes to the top of the layout `notice`.
    FormKeeper(Desk& desk, QWidget& form, QBoxLayout& notice, QObject* parent);

    /// The form shows what is stored for `place`; changes from now on are kept.
    void open(const QString& place, DealId deal = {});
    /// The form shows the stored values again, and nothing has been typed into it.
    void rebase();
    /// `show` fills in what somebody else stored, in fields that nothing was typed into.
    void showAnew(const std::function<void()>& show);
    /// What was typed has been stored or discarded.
    void settled();
    /// The form is about to show something else, or to close: typed text stays kept.
    void close();

    /// These fields were stored as they were then; what was typed since is kept, as typed over them.
    void stored(const QJsonObject& fields);

    /// The touched fields.
    [[nodiscard]] QJsonObject typed() const;
    /// What is kept: the touched fields, and the values they were typed over.
    [[nodiscard]] QString content() const;

Q_SIGNALS:
    /// At this moment the form shows what the kept edit is based on: the values it was typed over, which
    /// somebody may have changed since.
    void basisShown();
    /// What was typed before is in the form again.
    void restored();
    /// The person would rather start over; the form shows what is stored.
    void startedAnew();

private:
    void look();
    void putBack(const QJsonObject& fields);
    void restore(const QString& content);
    void startAnew();

    QWidget& form_;
    TypingKeeper keeper_;
    QTimer timer_;
    QJsonObject stored_;
    QJsonObject typedOver_; ///< for restored fields, if it differs from what is stored
    Banner* notice_;
};

/// The same for a dialog, from now until it closes: accepting it means that it was stored.
FormKeeper* keepTyped(Desk& desk, CardDialog& dialog, const QString& place, DealId deal = {});

} // namespace stagewright
