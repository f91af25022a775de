namespace Easel.Client.Vocabulary;

/// <summary>A word of the API out of a list that grows: the known ones are named, every other passes through unchanged.</summary>
internal interface IOpenEnum<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    string Value { get; }

    static abstract TSelf From(string value);
}
