// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deal_rows.h"
#include "ui/screens/deal/deal_form.h"

#include <optional>

namespace stagewright {

class Banner;
class Button;
class FormKeeper;

/// The facts of a deal as a form. What another change brings is shown in the
/// fields that were not touched.
class DetailsTab : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsTab(Desk& desk, QWidget* parent = nullptr);

    void showDetails(const DealDetails& details);
    void showProblem(const QString& sentence);
    /// Where what is typed about the deal is kept.
    [[nodiscard]] static QString placeOf(DealId deal);
    /// Another deal or person comes: what is edited stays kept, and is offered with this deal again.
    void startOver();
    /// The person decided what is to stay of what two had changed; `details` is what they saw.
    void showDecision(const Edit<EnteredDeal>& edit, const DealDetails& details);
    /// This is stored; what was changed since is still being edited.
    void stored();
    [[nodiscard]] bool isEdited() const { return edited_; }

Q_SIGNALS:
    /// `kept` is what is kept of the form at this moment.
    void saveWanted(const stagewright::Edit<stagewright::EnteredDeal>& edit, const QString& kept);

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
    std::optional<DealDetails> details_; ///< none before the first deal is read
    bool edited_ = false;
};

} // namespace stagewright
