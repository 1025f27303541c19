// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/versions/save_strip.h"

#include "ui/models/desk/long_run.h"
#include "ui/widgets/inputs/button.h"

#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace stagewright {

SaveStrip::SaveStrip(LongRun& run, QWidget* parent)
    : ProgressStrip(tr("Updating stages and probabilities of open deals…"),
                    tr("Nothing will be saved; your draft is kept"), parent)
{
    setObjectName(u"saveStrip"_s);
    bar()->setObjectName(u"saveProgress"_s);
    cancelButton()->setObjectName(u"cancelSaving"_s);
    connect(&run, &LongRun::progressed, this, &SaveStrip::setShare);
    connect(this, &SaveStrip::cancelWanted, this, [this, &run] {
        setCancelling();
        run.cancel();
    });
}

} // namespace stagewright
