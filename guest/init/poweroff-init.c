// An init that only ends the machine: what the accelerator probe and the start-up figure boot.

#include <sys/reboot.h>
#include <unistd.h>

int main(void) {
    // QEMU runs with -no-reboot, so a reset ends it with status 0; without ACPI there is no power
    // button to press instead.
    reboot(RB_AUTOBOOT);
    for (;;) pause();
}
