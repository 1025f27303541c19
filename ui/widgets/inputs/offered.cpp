// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/offered.h"

#include "ui/widgets/text/tool_tip.h"

#include <QVariant>
#include <QWidget>

namespace stagewright {

namespace {
constexpr auto ownTip = "ownToolTip";
constexpr auto ownDescription = "ownDescription";
} // namespace

void setOffered(QWidget& control, bool offered, const QString& whyNot)
{
    const bool withdrawn = control.property(ownTip).isValid();
    if (!withdrawn && !offered) {
        control.setProperty(ownTip, control.toolTip());
        control.setProperty(ownDescription, control.accessibleDescription());
    }
    if (!offered) {
        control.setToolTip(toolTipText(whyNot));
        control.setAccessibleDescription(whyNot);
    } else if (withdrawn) {
        control.setToolTip(control.property(ownTip).toString());
        control.setAccessibleDescription(control.property(ownDescription).toString());
        control.setProperty(ownTip, {});
        control.setProperty(ownDescription, {});
    }
    control.setEnabled(offered);
}

} // namespace stagewright
