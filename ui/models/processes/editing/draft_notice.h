// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace stagewright {

/// The one sentence that stays above the draft until it has been dealt with, and what it offers.
class DraftNotice : public QObject
{
    Q_OBJECT

public:
    enum class About { Nothing, LeftDraft, OtherDraft, NewerVersion, OlderVersion };
    Q_ENUM(About)

    using QObject::QObject;

    void show(About about, const QString& text, const QString& actionText,
              const std::function<void()>& action);
    [[nodiscard]] bool isShown() const { return shown_; }
    [[nodiscard]] const QString& text() const { return text_; }
    [[nodiscard]] const QString& actionText() const { return actionText_; }
    /// Does what it offers; it is hidden before.
    void act();
    /// It has been dealt with.
    void hide();
    /// If the last notice was about this: it no longer applies. Returns whether it was.
    bool drop(About about);
    /// The draft it was about is no longer open.
    void forget();

Q_SIGNALS:
    void changed();

private:
    About about_ = About::Nothing; ///< what it was last about
    QString text_;
    QString actionText_;
    std::function<void()> action_;
    bool shown_ = false;
};

} // namespace stagewright
