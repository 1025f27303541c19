// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "core/services/session/directory.h"
#include "ui/widgets/layout/card.h"

class QHBoxLayout;
class QBoxLayout;
class QVBoxLayout;

namespace stagewright {

class Avatar;
class Button;
class ChoicePopup;
class ElidedLabel;
class FlowLayout;
class ProgressRing;
class TextLabel;

/// A deal at a glance: probability, facts, people, and the buttons that close or reopen it.
class FactsCard : public Card
{
    Q_OBJECT

public:
    explicit FactsCard(QWidget* parent = nullptr);

    void showDetails(const DealDetails& details, const Directory& directory);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void winWanted();
    void closeWanted(stagewright::DealStatus status);
    void reopenWanted();
    void participantWanted(stagewright::UserId user);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* makeMiddle();
    QBoxLayout* makeButtons();
    TextLabel* addFact(const QString& objectName, const QString& caption);
    void showFact(TextLabel* value, const QString& text);
    /// Elides what is wider than the card, with the full text in the tool tip.
    void fitFacts();
    void showPeople(const DealDetails& details, const Directory& directory);
    void openCloseMenu();

    ProgressRing* ring_;
    FlowLayout* facts_ = nullptr;
    QHash<TextLabel*, QString> texts_; ///< the full text of the facts
    TextLabel* company_ = nullptr;
    TextLabel* person_ = nullptr;
    TextLabel* value_ = nullptr;
    TextLabel* weighted_ = nullptr;
    TextLabel* close_ = nullptr;
    TextLabel* source_ = nullptr;
    TextLabel* product_ = nullptr;
    Avatar* owner_ = nullptr;
    ElidedLabel* ownerName_ = nullptr;
    QHBoxLayout* people_ = nullptr;
    QWidget* participants_ = nullptr;
    TextLabel* participantsCaption_ = nullptr;
    QBoxLayout* whole_ = nullptr;
    int shownHeight_ = 0; ///< that everything needs in the present width
    QBoxLayout* buttons_ = nullptr;
    Button* addPerson_ = nullptr;
    ChoicePopup* popup_ = nullptr;
    Button* win_ = nullptr;
    Button* end_ = nullptr;
    Button* reopen_ = nullptr;
};

} // namespace stagewright
