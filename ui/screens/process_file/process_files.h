// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/process_file.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/process_file/process_file_chooser.h"

#include <QObject>

#include <optional>

namespace stagewright {

/// Exporting processes to files and importing them. Files are read and written off the window's thread; an
/// import is shown before anything happens, and never becomes a version by itself.
class ProcessFiles : public QObject
{
    Q_OBJECT

public:
    ProcessFiles(Desk& desk, Navigator& navigator, QWidget* screen,
                 ProcessFileChooser chooser = systemProcessFileChooser());

    void exportProcess(const Process& process, int basedOn);
    /// The file's content as the next state of `target`.
    void importInto(const Process& target, const QString& targetLabel);
    /// The same for the process the file is about, if there is one.
    void importAny();

Q_SIGNALS:
    /// `version` is the one the draft is based on; 0 if it was read into a given target. `seen` is the moment
    /// of the stored draft it replaces, if there was one.
    void draftChosen(const stagewright::Process& draft, int version, const QString& fileName,
                     std::optional<stagewright::Instant> seen);
    /// Its ids are new.
    void newChosen(const stagewright::Process& process);

private:
    /// A file and what it is about.
    struct Incoming
    {
        Process before;
        Process after;
        int version = 0; ///< of `before`; 0: a given target, or a process that does not exist yet
        bool isNew = false;
        std::optional<Instant> seen = {}; ///< when the draft it replaces was stored
        QStringList unknownPeople = {};
    };

    [[nodiscard]] static Result<Incoming> findTarget(Workspace& workspace, UserId actor,
                                                     const ProcessFileContent& file);
    void preview(const Incoming& incoming, const QString& fileName, const QString& label, bool offersNew);

    Desk& desk_;
    Navigator& navigator_;
    QWidget* screen_;
    ProcessFileChooser chooser_;
};

} // namespace stagewright
