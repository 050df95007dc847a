// An author imports this module alone: what modules say of facts, sections and concepts comes with it.
@_exported import KessanDisclosure
@_exported import KessanModel
