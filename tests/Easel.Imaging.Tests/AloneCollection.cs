namespace Easel.Imaging.Tests;

/// <summary>Tests that look at what belongs to the whole process; nothing runs beside them.</summary>
[CollectionDefinition("Alone", DisableParallelization = true)]
public sealed class AloneCollection;
