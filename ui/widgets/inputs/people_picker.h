// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inputs/choice.h"

#include <QWidget>

#include <optional>

namespace stagewright {

class Button;
class ChoicePopup;
class FlowLayout;

/// The chosen people as chips with a cross, and "+ person", which opens a searchable list.
class PeoplePicker : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString entered READ entered WRITE setEntered)

public:
    explicit PeoplePicker(QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    /// People who are not offered, but have a chip if already chosen.
    void setFormer(const QList<Choice>& former);
    /// Ids of unknown people are kept and returned by chosen(), but show no chip. Does not emit.
    void setChosen(const QList<qint64>& ids);
    [[nodiscard]] QList<qint64> chosen() const { return chosen_; }
    /// The ids as text, to be saved and restored.
    [[nodiscard]] QString entered() const;
    void setEntered(const QString& entered);
    /// The button's text and tool tip; "+ person" and "Add a person" by default.
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
