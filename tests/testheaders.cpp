// SPDX-License-Identifier: GPL-3.0-or-later
// Empty: carries the headers that every test program has precompiled (see CMakeLists.txt).
