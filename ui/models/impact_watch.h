// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/impact.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace stagewright {

class Desk;
class ProcessEditor;

/// What the draft of an editor would do to the open deals of its process: the ticks are read once, and
/// weighed anew, off the window's thread, whenever the draft changes. Only the newest draft is weighed; those
/// it overtook are dropped.
class ImpactWatch : public QObject
{
    Q_OBJECT

public:
    ImpactWatch(Desk& desk, ProcessEditor& editor, QObject* parent = nullptr);

    /// Reads the ticks of the editor's process.
    void start();
    /// Nothing before the first weighing, and while nothing is changed.
    [[nodiscard]] const std::optional<Impact>& impact() const { return impact_; }
    [[nodiscard]] bool isBusy() const { return reading_ || weighing_; }

Q_SIGNALS:
    void changed();

private:
    void weigh();
    void show(std::optional<Impact> impact);

    Desk& desk_;
    ProcessEditor& editor_;
    std::shared_ptr<const TickTable> ticks_;
    std::optional<Impact> impact_;
    QTimer rereading_; ///< many changes in a row are read once
    int generation_ = 0;
    bool reading_ = false;
    bool weighing_ = false;
    bool again_ = false;
};

} // namespace stagewright
