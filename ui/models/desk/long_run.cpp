// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk/long_run.h"

#include <chrono>

namespace stagewright {

LongWork LongRun::State::work()
{
    const auto progress = [this](qint64 at, qint64 all) {
        done = at;
        total = all;
    };
    return {progress, &cancel};
}

bool LongRun::State::begin()
{
    Turn expected = Turn::Waiting;
    return !cancel && turn_.compare_exchange_strong(expected, Turn::Begun);
}

bool LongRun::State::giveUp()
{
    Turn expected = Turn::Waiting;
    return turn_.compare_exchange_strong(expected, Turn::GivenUp);
}

LongRun::LongRun(QObject* parent) : QObject(parent)
{
    timer_.setInterval(std::chrono::milliseconds(80));
    connect(&timer_, &QTimer::timeout, this, &LongRun::tell);
}

LongRun::~LongRun()
{
    cancel();
}

std::shared_ptr<LongRun::State> LongRun::start()
{
    state_ = std::make_shared<State>();
    timer_.start();
    return state_;
}

void LongRun::end()
{
    state_.reset();
    timer_.stop();
}

void LongRun::cancel()
{
    if (state_)
        state_->cancel = true;
}

void LongRun::tell()
{
    if (state_ && state_->total > 0)
        Q_EMIT progressed(static_cast<double>(state_->done) / static_cast<double>(state_->total));
}

} // namespace stagewright
