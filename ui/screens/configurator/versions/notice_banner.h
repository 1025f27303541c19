// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

namespace stagewright {

class DraftNotice;

/// Above the board: the notice about the draft, and what it offers.
class NoticeBanner : public Banner
{
    Q_OBJECT

public:
    explicit NoticeBanner(DraftNotice& notice, QWidget* parent = nullptr);

private:
    void showNotice();

    DraftNotice& notice_;
};

} // namespace stagewright
