// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/processes/impact_watch.h"
#include "ui/screens/configurator/sidebar/impact_card.h"
#include "ui/screens/configurator/sidebar/impact_deals_dialog.h"

namespace stagewright {

class EditingSession;

/// The effect of the draft being edited on deals, on its card; the deals behind a line are listed in a
/// dialog.
class ImpactPresenter : public QObject
{
    Q_OBJECT

public:
    ImpactPresenter(EditingSession& session, ImpactCard& card, QWidget* screen);

    /// Nobody is looking any more: reading and weighing are abandoned.
    void stop() { watch_.stop(); }

Q_SIGNALS:
    /// Other lines can be opened now, perhaps.
    void shown();

private:
    using Groups = QList<ImpactDealsDialog::Group>;

    void show();
    void list(ImpactCard::Line line);
    [[nodiscard]] static QString titleOf(ImpactCard::Line line);
    [[nodiscard]] Groups groupsOf(ImpactCard::Line line) const;
    [[nodiscard]] Groups stageGroups() const;
    [[nodiscard]] Groups probabilityGroups() const;

    EditingSession& session_;
    ImpactCard& card_;
    QWidget* screen_;
    ImpactWatch watch_;
};

} // namespace stagewright
