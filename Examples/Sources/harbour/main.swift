import KessanCommandLine
import Registry

CommandLineProgram.run(registeredExtensions)
