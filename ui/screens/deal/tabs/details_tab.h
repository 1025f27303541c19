// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "ui/screens/deal/dialogs/deal_form.h"

#include <optional>

namespace stagewright {

class Banner;
class Button;
class FormKeeper;

/// The facts of a deal as a form. Changes by others appear in the fields that were not touched.
class DetailsTab : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsTab(Desk& desk, QWidget* parent = nullptr);

    void showDetails(const DealDetails& details);
    void showProblem(const QString& sentence);
    /// The place where text typed about the deal is kept.
    [[nodiscard]] static QString placeOf(DealId deal);
    /// Another deal or person follows: the edit stays kept, and is offered again with this deal.
    void startOver();
    /// Gives the focus to the first field.
    void startEditing() { form_->focusName(); }
    /// The person decided which of two conflicting changes should stay; `details` is what they saw.
    void showDecision(const Edit<EnteredDeal>& edit, const DealDetails& details);
    /// The edit is stored; later changes are still being edited.
    void stored();
    [[nodiscard]] bool isEdited() const { return edited_; }

Q_SIGNALS:
    /// `kept` is the form's current kept content.
    void saveWanted(const stagewright::Edit<stagewright::EnteredDeal>& edit, const QString& kept);

protected:
    /// Enter in a field saves.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void follow();
    void discard();
    void showFacts();
    void setEdited(bool edited);

    DealForm* form_;
    FormKeeper* keeper_ = nullptr;
    Banner* problem_;
    Button* save_;
    Button* discard_;
    std::optional<DealDetails> details_; ///< none until the first deal has been read
    bool edited_ = false;
};

} // namespace stagewright
