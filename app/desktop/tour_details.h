// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace stagewright {

class Shell;

/// What a tour opens on a screen it visits: a dialog, a popup, a further page.
struct TourDetail
{
    const char* screen;
    const char* name;
    void (*open)(Shell&);
};

/// Found by the same object names that the tests use. A name that ends with "-back" only goes back.
[[nodiscard]] const QList<TourDetail>& tourDetails();

} // namespace stagewright
