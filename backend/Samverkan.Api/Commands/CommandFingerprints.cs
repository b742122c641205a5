using System.Security.Cryptography;
using Samverkan.Api.Identity;
using Samverkan.Api.Persistence;

namespace Samverkan.Api.Commands;

/// <summary>
/// What is kept of a request to know its repeat by. The hash is keyed, so that a copy of the database cannot be tried out against what somebody may have
/// written; and the assignment is part of it, so that what was sent for one unit is not answered as another.
/// </summary>
internal sealed class CommandFingerprints(BlindIndex keys)
{
    private readonly byte[] _key = keys.KeyFor("command fingerprints");

    /// <summary>The fingerprint of a request by somebody.</summary>
    internal byte[] Of(RequestFacts facts, Actor actor) => HMACSHA256.HashData(_key, (byte[])[.. actor.AssignmentId.ToByteArray(), .. facts.Digest]);
}
