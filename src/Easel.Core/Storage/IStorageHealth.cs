namespace Easel.Core.Storage;

/// <summary>Whether what is accepted can be kept.</summary>
public interface IStorageHealth
{
    /// <summary>Tries to write; null when that works, otherwise why it does not, in a sentence for the operator.</summary>
    ValueTask<string?> ProbeAsync(CancellationToken cancellationToken);
}
