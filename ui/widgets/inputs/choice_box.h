// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inputs/choice.h"

#include <QComboBox>

namespace stagewright {

/// An editable combo box: the list narrows to the choices that contain the typed text, ignoring case and
/// marks. A text that names one choice, or is the beginning of exactly one, selects it; any other text stays
/// and is reported as wrong.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString entered READ entered WRITE setEntered)

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    /// Keeps the current id if it is among the new choices.
    void setChoices(const QList<Choice>& choices);
    /// A first entry that stands for "nothing" (id 0); an empty text removes it.
    void setNoneText(const QString& text);
    /// With setCreatable, a text that is not a choice is accepted and returned by newText().
    void setCreatable(bool creatable);
    /// True if the typed text names no choice, or begins several; never with setCreatable.
    [[nodiscard]] bool isWrong() const;
    /// What is wrong, in words; empty if nothing is.
    [[nodiscard]] QString mistake() const;
    /// 0: nothing chosen, a new text, or an invalid one.
    [[nodiscard]] qint64 currentId() const;
    void setCurrentId(qint64 id);
    [[nodiscard]] QString newText() const;
    void setNewText(const QString& text);
    void setPlaceholder(const QString& text);
    /// What was chosen or typed, to be saved and restored: the id and text of a choice, or the typed text.
    [[nodiscard]] QString entered() const;
    /// What entered() begins with if it is a choice; nobody can type it.
    static constexpr QChar choiceMark{0x1f};
    /// A choice that is no longer offered, or not yet, is restored as typed text.
    void setEntered(const QString& entered);

    /// A click on the text opens the list too; typing then narrows it.
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The person or the program made a different choice.
    void currentIdChanged(qint64 id);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// The entry that the text names; -1: none.
    [[nodiscard]] int writtenIndex() const;
    /// The entry whose text `matches`; -1: none or several.
    template<class Matches>
    [[nodiscard]] int onlyIndex(Matches matches) const;
    void showMistake();
    void offerAll();
    void settle();
    void putInOrder();
    void announce();

    QList<Choice> choices_;
    QString noneText_;
    bool creatable_ = false;
    bool pressed_ = false; ///< the mouse button was pressed on the text
    qint64 announced_ = 0;
};

} // namespace stagewright
