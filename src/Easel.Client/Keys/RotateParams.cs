namespace Easel.Client.Keys;

internal sealed record RotateParams(long? GraceSeconds);
