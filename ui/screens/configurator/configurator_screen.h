// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/processes/editing/editing_session.h"
#include "ui/screens/configurator/configurator_parts.h"
#include "ui/screens/configurator/configurator_typing.h"
#include "ui/screens/process_file/process_file_chooser.h"
#include "ui/widgets/window/screen.h"

#include <memory>

namespace stagewright {

class ConfiguratorBar;
class ConfiguratorTabs;
class DraftFile;
class DraftQuestions;
class FindingsPresenter;
class ImpactPresenter;
class ProcessPresenter;

/// The stage configurator: one process as a draft, with undo, until it is saved as the next version.
class ConfiguratorScreen : public Screen
{
    Q_OBJECT

public:
    ConfiguratorScreen(Desk& desk, Navigator& navigator, QWidget* parent = nullptr,
                       const ProcessFileChooser& chooser = systemProcessFileChooser());
    ~ConfiguratorScreen() override;

    /// Opens the newest version, and the draft that was left, if there is one.
    void showProcess(ProcessId process);
    void save();
    [[nodiscard]] ProcessEditor& editor() { return session_.editor(); }

    void fillTopBar(TopBar& bar) override;
    void goBack() override;
    [[nodiscard]] bool wantsWholeTopBar() const override { return true; }
    void leave(const std::function<void()>& go) override;
    [[nodiscard]] QList<KeyGroup> keyHints() const override;
    [[nodiscard]] QByteArray state() const override;
    void restoreState(const QByteArray& state) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// Nobody is looking any more: reading and weighing for the impact are abandoned.
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    /// The requested process is on the screen.
    void loaded();
    void saved(int version);

private:
    void joinParts(const ProcessFileChooser& chooser);
    void addShortcuts();
    void connectSession();
    void connectSaving();
    void connectBoard();
    void connectOptions();
    void connectFindings();
    void showLoaded();
    void applyRights();
    /// Between two processes nothing can be edited.
    void setEditable(bool editable);
    /// The board is what people edit, so it gets the focus first.
    void focusBoard();
    void focusActionInUse();
    void showWhole(bool whole);
    void chainTabs();
    void walkTrialDeal();

    Navigator& navigator_;
    QList<KeyHint> keys_;        ///< what the shortcuts of the screen do
    QList<KeyHint> editingKeys_; ///< the same of those that change the draft
    EditingSession session_;
    ConfiguratorParts parts_;
    ConfiguratorBar* bar_ = nullptr;
    ActionOptionsPresenter* options_ = nullptr;
    ImpactPresenter* impact_ = nullptr;
    FindingsPresenter* findings_ = nullptr;
    ProcessPresenter* process_ = nullptr;
    DraftQuestions* questions_ = nullptr;
    DraftFile* file_ = nullptr;
    std::unique_ptr<ConfiguratorTabs> tabs_;
    std::unique_ptr<ConfiguratorTyping> typing_;
};

} // namespace stagewright
