namespace Easel.Diffusion.Prompts;

/// <summary>What a text encoder must take and give.</summary>
/// <param name="Name">Its part of the model.</param>
/// <param name="Length">Ids of one reading; -1 for any number.</param>
/// <param name="Width">Of its states; null for any.</param>
/// <param name="PooledWidth">Of the prompt as one vector; null where none is asked for.</param>
internal sealed record TextPart(string Name, int Length, int? Width, int? PooledWidth = null)
{
    /// <summary>It is given pictures beside the ids: <see cref="SeeingInputs"/>.</summary>
    public bool Sees { get; init; }
}
