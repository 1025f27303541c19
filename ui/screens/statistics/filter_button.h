// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/choice.h"

namespace stagewright {

class ChoicePopup;

/// A button that shows the current choice and opens the list of choices. Id 0 stands for "everything".
class FilterButton : public Button
{
    Q_OBJECT

public:
    /// The name says what is filtered ("Process"); the text is always the current choice.
    explicit FilterButton(const QString& name, QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    void setCurrentId(qint64 id);
    /// Shows another text instead of the choice, until the next call.
    void setShownText(const QString& text);
    [[nodiscard]] ChoicePopup* popup() const { return popup_; }

Q_SIGNALS:
    void picked(qint64 id);

private:
    QString name_;
    QList<Choice> choices_;
    ChoicePopup* popup_;
};

} // namespace stagewright
