// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QTemporaryDir>

namespace stagewright {

class Desktop;

/// Visits every screen of a demo workspace in both themes and both languages, and writes a picture of each.
class Tour
{
public:
    Tour(Desktop& desktop, const QString& folder, QSize size);
    /// False if something could not be opened or written; standard error says what.
    [[nodiscard]] bool run();

private:
    [[nodiscard]] bool runIn(const QString& language);
    [[nodiscard]] bool visitAll(const QString& suffix);
    /// Opens what belongs to a screen: dialogs, popups, further pages.
    [[nodiscard]] bool visitDetails(const QString& screen, const QString& suffix);
    /// Of the window together with everything open above it.
    [[nodiscard]] bool picture(const QString& name);
    void closeAll();
    void settle();
    [[nodiscard]] bool waitFor(bool (*reached)(const Desktop&));
    [[nodiscard]] qint64 dealToShow();

    Desktop& desktop_;
    QString folder_;
    QSize size_;
    QTemporaryDir workspaces_;
};

} // namespace stagewright
