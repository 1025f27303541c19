// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>

class QWidget;

namespace stagewright {

class StageBoard;
class TopBar;

/// The tab order of the configurator: through the top bar, the board, the bar below it and what is beside it.
class ConfiguratorTabs
{
public:
    struct Parts
    {
        QWidget* screen;
        QWidget* banner;
        StageBoard* board;
        QWidget* boardBar;
        QWidget* impact;
        QWidget* options;
        QWidget* findings;
        QWidget* process;
    };

    explicit ConfiguratorTabs(const Parts& parts) : parts_(parts) {}

    void setTopBar(TopBar* bar);
    /// The order may have been changed by another screen, which had the top bar.
    void forget() { chained_.clear(); }
    /// Makes the order what it should be now; does nothing while the screen is hidden.
    void chain();

private:
    [[nodiscard]] QList<QWidget*> order() const;

    const Parts parts_;
    QPointer<TopBar> topBar_;
    QList<QWidget*> chained_; ///< the current tab order; only compared, as some may be gone
};

} // namespace stagewright
