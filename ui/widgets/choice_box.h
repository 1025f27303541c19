// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice.h"

#include <QComboBox>

namespace stagewright {

/// A combo box one can type into: the list narrows to the choices that contain the typed text, whatever its
/// case and marks. A text that names one choice, or begins one only, is that choice; what names none stays,
/// and is told.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString entered READ entered WRITE setEntered)

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    /// Keeps the current id when it is among the new choices.
    void setChoices(const QList<Choice>& choices);
    /// First entry that stands for "nothing" (id 0); empty: there is none.
    void setNoneText(const QString& text);
    /// With setCreatable, a text that is no choice is kept, and newText() returns it.
    void setCreatable(bool creatable);
    /// What is typed names no choice, or begins several; never with setCreatable.
    [[nodiscard]] bool isWrong() const;
    /// What is wrong in words; empty when nothing is.
    [[nodiscard]] QString mistake() const;
    /// 0: nothing chosen, a new text, or a wrong one.
    [[nodiscard]] qint64 currentId() const;
    void setCurrentId(qint64 id);
    [[nodiscard]] QString newText() const;
    void setNewText(const QString& text);
    void setPlaceholder(const QString& text);
    /// What was chosen or written, to be kept and put back: the id and text of a choice, or what was written.
    [[nodiscard]] QString entered() const;
    /// What entered() begins with where it is a choice: nobody types it.
    static constexpr QChar choiceMark{0x1f};
    /// A choice that is not offered any more, or not yet, comes back as what was written.
    void setEntered(const QString& entered);

    /// A click on the text opens the list as well; typing then narrows it.
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The person or the program chose something else.
    void currentIdChanged(qint64 id);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// The entry the text names; -1: none.
    [[nodiscard]] int writtenIndex() const;
    /// Whose text `matches`; -1: none or several.
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
    bool pressed_ = false; ///< the button went down on the text
    qint64 announced_ = 0;
};

} // namespace stagewright
