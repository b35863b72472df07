#ifndef PATHREPORT_FUZZING_DRIVER_H
#define PATHREPORT_FUZZING_DRIVER_H

/* The package manager calls an executable's entry point by this name, and libFuzzer brings its own `main`. */
int Fuzz_main(int argc, char **argv);

#endif
