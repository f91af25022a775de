namespace Easel.Server.Tests.Chaos;

/// <summary>A promise to a client was broken.</summary>
internal sealed class ChaosException(string message) : Exception(message);
