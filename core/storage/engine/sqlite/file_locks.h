// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stagewright {

/// SQLite marks a file as in use with locks that end as soon as this program closes any descriptor of the
/// file, whoever opened it: a file dialog that checks what kind of file it is, an attachment being read.
/// Another program would then think it is the last user and remove the log, and whatever is stored afterwards
/// would be lost (https://www.sqlite.org/howtocorrupt.html, section 2.2). After this call SQLite uses locks
/// of the open file description instead, which only end with their own descriptor, for all connections of the
/// program. Calling it once is enough. Only Linux has such locks; elsewhere nothing changes.
void keepFileLocks();

} // namespace stagewright
