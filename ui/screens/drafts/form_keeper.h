// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/typing_keeper.h"

#include <QJsonObject>
#include <QTimer>

#include <functional>

class QBoxLayout;
class QWidget;

namespace stagewright {

class Banner;
class CardDialog;

/// Keeps what is typed into a form until it is stored or discarded, for each person and for what the form is
/// about; puts it back the next time the form is opened, and says so with a way to start anew.
class FormKeeper : public QObject
{
    Q_OBJECT

public:
    /// `notice` is where it says that something was put back: on top of this layout.
    FormKeeper(Desk& desk, QWidget& form, QBoxLayout& notice, QObject* parent);

    /// The form shows what is stored of `place`; what is changed in it from here on is kept.
    void open(const QString& place, DealId deal = {});
    /// The form shows anew what is stored, and nothing is typed into it.
    void rebase();
    /// What somebody else stored is shown by `show`, in fields that nothing was typed into.
    void showAnew(const std::function<void()>& show);
    /// What was typed is stored, or discarded.
    void settled();
    /// The form is about to show something else, or to go: what is typed stays kept.
    void close();

    /// What is kept: the fields that were touched, and what they were typed over.
    [[nodiscard]] QString content() const;

Q_SIGNALS:
    /// For this moment the form shows what the edit is based on: the values that what was typed before was
    /// typed over, which somebody may have changed since.
    void basisShown();
    /// What was typed before stands in the form again.
    void restored();
    /// The person would rather start anew; the form shows what is stored.
    void startedAnew();

private:
    [[nodiscard]] QJsonObject typed() const;
    void look();
    void putBack(const QJsonObject& fields);
    void restore(const QString& content);
    void startAnew();

    QWidget& form_;
    TypingKeeper keeper_;
    QTimer timer_;
    QJsonObject stored_;
    QJsonObject typedOver_; ///< of the fields that were put back, where it is not what is stored
    Banner* notice_;
};

/// The same for a dialog, from now until it closes: accepted means that it was stored.
FormKeeper* keepTyped(Desk& desk, CardDialog& dialog, const QString& place, DealId deal = {});

} // namespace stagewright
