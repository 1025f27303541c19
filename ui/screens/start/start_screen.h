// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/problem.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QVBoxLayout;

namespace stagewright {

class Banner;
class Button;
class Desk;
class Segmented;
class TextLabel;
struct NewWorkspace;

/// The first page of a new workspace: its administrator, currency and language, and optional demo data.
class StartScreen : public QWidget
{
    Q_OBJECT

public:
    /// What was entered, to survive a change of language.
    struct Entered
    {
        QString company;
        QString name;
        QString email;
        QString currency;
        bool demo = false;
    };

    /// `language` is the program's language: "pl" or "en".
    StartScreen(Desk& desk, const QString& language, QWidget* parent = nullptr);

    [[nodiscard]] Entered entered() const;
    void setEntered(const Entered& entered);
    /// Why there is no demo data, after ready().
    [[nodiscard]] const std::optional<Problem>& demoProblem() const { return demoProblem_; }

Q_SIGNALS:
    /// The workspace has been set up; `admin` is its administrator.
    void ready(stagewright::UserId admin);
    void languageChosen(const QString& language);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildForm(QVBoxLayout& content);
    void fillCurrencies();
    void submit();
    void fillWithDemo(UserId admin);
    void setBusy(const QString& text);
    void showProblem(const Problem& problem);
    [[nodiscard]] NewWorkspace wanted() const;

    Desk& desk_;
    QString language_;
    std::optional<Problem> demoProblem_;
    QLineEdit* company_;
    QLineEdit* name_;
    QLineEdit* email_;
    QComboBox* currency_;
    Segmented* languages_;
    QCheckBox* demo_;
    Banner* problem_;
    TextLabel* busyText_;
    QProgressBar* busyBar_;
    Button* create_;
    QTimer busyTimer_;
};

} // namespace stagewright
