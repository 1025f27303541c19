// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice.h"

#include <QWidget>

#include <optional>

namespace stagewright {

class Button;
class ChoicePopup;
class FlowLayout;

/// The chosen people as chips with a cross, and "+ person" that opens a searchable list.
class PeoplePicker : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString entered READ entered WRITE setEntered)

public:
    explicit PeoplePicker(QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    /// Who is not offered, and has a chip where chosen already.
    void setFormer(const QList<Choice>& former);
    /// Ids that are neither are kept and come back from chosen(), but show no chip. Does not emit.
    void setChosen(const QList<qint64>& ids);
    [[nodiscard]] QList<qint64> chosen() const { return chosen_; }
    /// The ids as text, to be kept and put back.
    [[nodiscard]] QString entered() const;
    void setEntered(const QString& entered);
    /// What the button says, and its tool tip; "+ person" and "Add a person" by default.
    void setAddText(const QString& text, const QString& toolTip);
    [[nodiscard]] Button* addButton() const { return add_; }
    void openPopup();
    [[nodiscard]] ChoicePopup* popup() const { return popup_; }

Q_SIGNALS:
    void chosenChanged();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] std::optional<Choice> choiceOf(qint64 id) const;
    void rebuild();
    void add(qint64 id);
    void remove(qint64 id);

    QList<Choice> choices_;
    QList<Choice> former_;
    QList<qint64> chosen_;
    FlowLayout* flow_;
    Button* add_;
    ChoicePopup* popup_ = nullptr;
};

} // namespace stagewright
