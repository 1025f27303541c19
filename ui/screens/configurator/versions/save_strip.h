// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/window/progress_strip.h"

namespace stagewright {

class LongRun;

/// Above the board while a version that changes many deals is being saved: the progress, and a way to cancel.
class SaveStrip : public ProgressStrip
{
    Q_OBJECT

public:
    explicit SaveStrip(LongRun& run, QWidget* parent = nullptr);
};

} // namespace stagewright
