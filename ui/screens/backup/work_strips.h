// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace stagewright {

class FileWorks;
class ProgressStrip;
class RunningFileWork;

/// At the top of the window, whatever it shows: a strip for each work with the file that takes longer than a
/// moment. An Escape that nothing else in the window takes cancels the last one.
class WorkStrips : public QWidget
{
    Q_OBJECT

public:
    explicit WorkStrips(FileWorks& works, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(RunningFileWork* run);
    /// The place at the top of a window is only taken while something stands there.
    void takePlace();
    [[nodiscard]] QList<ProgressStrip*> shown() const;

    QVBoxLayout* rows_;
};

} // namespace stagewright
