// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/file_works.h"

#include <QPointer>

class QDialog;

namespace stagewright {

/// The workspace is to be closed while something works with its file: the person decides whether that is
/// cancelled, or waits, or stays. Nothing ends without being told.
class UnfinishedWork : public QObject
{
    Q_OBJECT

public:
    explicit UnfinishedWork(FileWorks& works, QObject* parent = nullptr);

    /// Calls `go` when nothing runs any more: at once, later, or never when the person stays, or when
    /// something became of the work that has to be read first. The question opens over `window`.
    void settle(QWidget* window, const std::function<void()>& go);

private:
    void ask(QWidget* window);
    void look(FileWorks::Ending ending);
    void stay();

    FileWorks& works_;
    std::function<void()> go_; ///< set while it waits
    QPointer<QDialog> dialog_;
};

} // namespace stagewright
