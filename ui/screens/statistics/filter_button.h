// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"

namespace stagewright {

class ChoicePopup;

/// A button that names what is chosen and opens the list of choices. Id 0 stands for "everything".
class FilterButton : public Button
{
    Q_OBJECT

public:
    /// The name tells what is filtered ("Process"); the text is always that of the choice.
    explicit FilterButton(const QString& name, QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    void setCurrentId(qint64 id);
    /// Another text than that of the choice, until the next call.
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
