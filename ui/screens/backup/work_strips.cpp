// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/backup/work_strips.h"

#include "ui/models/desk/file_works.h"
#include "ui/text/file_work_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/window/progress_strip.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

WorkStrips::WorkStrips(FileWorks& works, QWidget* window) : QWidget(window), rows_(new QVBoxLayout(this))
{
    setObjectName(u"workStrips"_s);
    rows_->setContentsMargins({});
    rows_->setSpacing(0);
    hide();
    connect(&works, &FileWorks::began, this, &WorkStrips::add);
    // A window that is made again while something runs.
    for (RunningFileWork* each : works.running())
        add(each);
    window->installEventFilter(this);
}

void WorkStrips::add(RunningFileWork* run)
{
    auto* strip = new ProgressStrip(runningSentence(run->work()), cancelHint(run->work()), this);
    rows_->addWidget(strip);
    connect(run, &RunningFileWork::progressed, strip, &ProgressStrip::setShare);
    connect(run, &RunningFileWork::cancelling, strip, &ProgressStrip::setCancelling);
    connect(strip, &ProgressStrip::cancelWanted, run, &RunningFileWork::cancel);
    connect(strip, &ProgressStrip::appeared, this, [this, strip] {
        takePlace();
        // Keys that nobody else waits for are for it. Whoever is typing goes on typing.
        if (!window()->focusWidget())
            strip->cancelButton()->setFocus(Qt::OtherFocusReason);
    });
    connect(run, &RunningFileWork::ended, strip, [this, strip] {
        strip->end();
        strip->deleteLater();
        takePlace();
    });
    strip->begin();
    if (run->isCancelled())
        strip->setCancelling();
}

QList<ProgressStrip*> WorkStrips::shown() const
{
    QList<ProgressStrip*> all = findChildren<ProgressStrip*>(Qt::FindDirectChildrenOnly);
    all.removeIf([](const ProgressStrip* each) { return each->isHidden(); });
    return all;
}

void WorkStrips::takePlace()
{
    setVisible(!shown().isEmpty());
    updateGeometry();
}

bool WorkStrips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        const QList<ProgressStrip*> all = shown();
        if (!all.isEmpty() && all.last()->cancelButton()->isEnabled()) {
            all.last()->cancelButton()->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stagewright
