// An author imports this module alone: facts, sections, concepts and the files of exporters come with it.
@_exported public import KessanBytes
@_exported public import KessanDisclosure
@_exported public import KessanModel
