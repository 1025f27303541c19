// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/task_form/duration_box.h"

#include "ui/text/tasks/task_text.h"

namespace stagewright {

DurationBox::DurationBox(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Duration"));
    addItem(tr("No duration"), 0);
    for (const int minutes : {15, 30, 45, 60, 90, 120, 180, 240, 480})
        addItem(durationText(minutes), minutes);
}

void DurationBox::setMinutes(int minutes)
{
    if (findData(minutes) < 0) {
        int at = 0;
        while (at < count() && itemData(at).toInt() < minutes)
            ++at;
        insertItem(at, durationText(minutes), minutes);
    }
    setCurrentIndex(findData(minutes));
}

} // namespace stagewright
