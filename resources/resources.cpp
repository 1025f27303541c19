// SPDX-License-Identifier: GPL-3.0-or-later
// The library exists for the resources compiled into it; CMake wants one source.
